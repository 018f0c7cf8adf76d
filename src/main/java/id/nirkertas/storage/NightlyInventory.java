package id.nirkertas.storage;

import id.nirkertas.shared.NightlyCheck;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks each night whether every file that somebody keeps is there, and is what its name says. */
@Component
class NightlyInventory implements NightlyCheck {

	private final Vault vault;

	NightlyInventory(Vault vault) {
		this.vault = vault;
	}

	@Override
	public String name() {
		return "storage.vault";
	}

	@Override
	public List<String> faults() {
		var audit = vault.audit();
		return Stream.concat(audit.missing().stream().map(file -> file.hex() + " is missing"),
				audit.altered().stream().map(file -> file.hex() + " was altered")).toList();
	}
}
