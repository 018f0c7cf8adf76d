package id.nirkertas.directory;

/** Where an agency is: for the letterhead. Lines are printed as they stand; the place heads the date of a letter. */
public record Address(String street, String contact, String web, String place) {
}
