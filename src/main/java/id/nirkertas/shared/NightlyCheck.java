package id.nirkertas.shared;

import java.util.List;

/**
 * Something that a room looks through each night. What it finds is a fault of the product, or was changed behind its back. The
 * checks of all rooms are made in one round, each on one node; the round keeps and tells what they found.
 */
public interface NightlyCheck {

	/** As operators read it: {@code numbering.registers}. */
	String name();

	/** What does not fit, in sentences for operators: ids and numbers, nothing of a letter. Empty when all is well. */
	List<String> faults();
}
