package id.nirkertas.registry;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;

/**
 * One of the government's own letters that a letter from outside answers.
 *
 * @param subject empty for what is secret, and for whoever may not see it
 * @param address of its page; empty for whoever may not see it
 * @param to      its addressees; empty as the subject is
 */
public record AnsweredLetter(DocumentId letter, String number, LocalDate on, String subject, String address, String to) {
}
