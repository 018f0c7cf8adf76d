package id.nirkertas.architecture;

import java.util.List;
import java.util.function.Function;

/** A rule of the house: what is wrong with a thing, in sentences; nothing when it is right. */
record Rule<T>(String name, Function<T, List<String>> faults) {

	List<String> check(T thing) {
		return faults.apply(thing).stream().map(fault -> "%s: %s: %s".formatted(name, thing, fault)).toList();
	}

	@Override
	public String toString() {
		return name;
	}
}
