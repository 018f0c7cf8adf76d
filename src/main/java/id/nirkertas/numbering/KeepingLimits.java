package id.nirkertas.numbering;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far keepers of numbers may go.
 *
 * @param backDatingDays  a letter's date may differ from the day of its signature by so many
 * @param spareDays       spare numbers stay free for so many, unless their keeper says otherwise
 * @param longestSpare    days that they may say
 * @param mostSpare       spare numbers that are set aside at once
 * @param mostInBlock     numbers that go out on one sheet of paper
 */
@ConfigurationProperties("nirkertas.numbering")
public record KeepingLimits(@DefaultValue("3") int backDatingDays, @DefaultValue("3") int spareDays,
		@DefaultValue("14") int longestSpare, @DefaultValue("20") int mostSpare, @DefaultValue("200") int mostInBlock) {
}
