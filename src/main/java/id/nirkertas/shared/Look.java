package id.nirkertas.shared;

/** Evidence that somebody looked and did no more: nothing follows from it for who may look again. */
public interface Look extends Evidence {}
