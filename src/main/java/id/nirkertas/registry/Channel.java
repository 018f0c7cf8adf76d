package id.nirkertas.registry;

/** How a letter came in (cara terima). */
public enum Channel {

	SYSTEM, COURIER, POST, EMAIL
}
