package id.nirkertas.registry;

/** As what it came to the position: to act upon, or as a copy (tembusan). */
public enum Standing {

	ADDRESSEE, COPY
}
