package id.nirkertas.disposition.web;

import id.nirkertas.shared.DocumentId;
import java.util.List;

/** What the page posts of a report: its text, and the letters that were ticked. */
record ReportForm(String report, List<DocumentId> results) {
}
