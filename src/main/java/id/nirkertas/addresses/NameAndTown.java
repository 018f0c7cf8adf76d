package id.nirkertas.addresses;

/**
 * A body as one line names it: "Rektor Universitas Contoh; Kota Contoh Raya". The town stands behind the last semicolon, so a
 * name that has one and no town ends with another.
 *
 * @param town empty where it is not known
 */
public record NameAndTown(String name, String town) {

	public static NameAndTown of(String line) {
		var cut = line.lastIndexOf(';');
		return cut < 0
				? new NameAndTown(line.strip(), "")
				: new NameAndTown(line.substring(0, cut).strip(), line.substring(cut + 1).strip());
	}

	Card card() {
		return Card.of(name, town, "", "");
	}

	public String line() {
		if (town.isEmpty()) {
			return name.contains(";") ? name + ";" : name;
		}
		return name + "; " + town;
	}
}
