package id.nirkertas.office;

/**
 * Writes the letters a newcomer finds, through the real commands, as the people of {@link Staff}. A bean of this type is
 * called once in the life of a data folder, in the background after the office has opened; the office is usable meanwhile.
 */
public interface DemoLetters {

	void write();
}
