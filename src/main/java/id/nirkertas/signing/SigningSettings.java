package id.nirkertas.signing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator writes about signing.
 *
 * @param timeStampAddress where time-stamps come from (RFC 3161 over HTTP)
 * @param anchors PEM files of the roots and issuers that are believed: paths, or locations such as classpath:anchors.pem
 * @param certifiedIssuers common names of issuers that are certified authorities by law (BSrE); only theirs may be called so
 * @param connectWithin how long a service may take to accept a call
 * @param answerWithin how long it may take to answer
 * @param statusRemembered how long a good answer about a certificate stands in while its services are down
 * @param validationsAtOnce how many uploads are validated at the same time, and as many letters of the office beside them
 * @param validationPatience how long a file waits while all places are taken, before whoever asks is told so
 * @param validationWithin how long one file may be validated
 * @param largestFile larger files are not validated
 */
@ConfigurationProperties("nirkertas.signing")
record SigningSettings(@Nullable URI timeStampAddress, @DefaultValue List<String> anchors,
		@DefaultValue List<String> certifiedIssuers, @DefaultValue("3s") Duration connectWithin,
		@DefaultValue("5s") Duration answerWithin, @DefaultValue("1h") Duration statusRemembered,
		@DefaultValue("2") int validationsAtOnce, @DefaultValue("3s") Duration validationPatience,
		@DefaultValue("60s") Duration validationWithin,
		@DefaultValue("60MB") DataSize largestFile) {
}
