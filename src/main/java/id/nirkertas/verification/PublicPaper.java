package id.nirkertas.verification;

import org.springframework.core.io.Resource;

/** The signed file of a letter that anybody with its code may open: an ordinary one, with no attachments inside. */
public record PublicPaper(String number, Resource content) {
}
