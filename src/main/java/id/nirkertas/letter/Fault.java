package id.nirkertas.letter;

import java.util.List;

/** One thing to mend in a draft: the form's field, and the message code. */
public record Fault(String field, String code, List<Object> details) {
}
