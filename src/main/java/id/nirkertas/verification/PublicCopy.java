package id.nirkertas.verification;

/** One of the numbered copies of a secret letter: "Salinan 1 dari 3", and whose it is. */
public record PublicCopy(String mark, String recipient) {
}
