package id.nirkertas.review;

import id.nirkertas.shared.PersonId;

/** The last version that somebody else has looked at, in the position that is somebody's now. */
public record EarlierLook(PersonId person, int version) {
}
