package id.nirkertas.verification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the public page may show.
 *
 * @param showOrdinaryPaper whether who holds the code of an ordinary letter may open the PDF, to hold it beside their print;
 *                          never one with attachments inside
 */
@ConfigurationProperties("nirkertas.verification")
public record VerificationSettings(@DefaultValue("true") boolean showOrdinaryPaper) {
}
