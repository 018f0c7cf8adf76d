package id.nirkertas.search;

import id.nirkertas.shared.PersonId;

/** The port of the index: what a person may not see is neither found nor counted. */
public interface Search {

	Results find(PersonId reader, Query query);
}
