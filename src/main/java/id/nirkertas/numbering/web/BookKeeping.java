package id.nirkertas.numbering.web;

import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.numbering.KeeperChanges;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterKeepers;
import id.nirkertas.numbering.RegisterList;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.RegisterStart;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who keeps the register of a book, whose letters it counts, what is set aside of it, and what the reader may do about it. */
@Component
class BookKeeping {

	private final SpareNumbers spares;
	private final PaperBlocks blocks;
	private final RegisterRights rights;
	private final RegisterList registers;
	private final RegisterStart start;
	private final RegisterKeepers keepers;
	private final KeeperChanges changes;
	private final RegisterBook book;
	private final DeedWords deeds;
	private final NightWords nights;

	BookKeeping(SpareNumbers spares, PaperBlocks blocks, RegisterRights rights, RegisterList registers, RegisterStart start,
			RegisterKeepers keepers, KeeperChanges changes, RegisterBook book, DeedWords deeds,
			NightWords nights) {
		this.spares = spares;
		this.blocks = blocks;
		this.rights = rights;
		this.registers = registers;
		this.start = start;
		this.keepers = keepers;
		this.changes = changes;
		this.book = book;
		this.deeds = deeds;
		this.nights = nights;
	}

	void show(NumberRegister register, Unit agency, Actor reader, Model model) {
		model.addAttribute("guest", rights.guestOf(reader, register).map(deeds::agency).orElse(null));
		var whole = rights.mayReadWhole(reader, register);
		model.addAttribute("inspected", book.inspected(register).orElse(null));
		model.addAttribute("counted", book.inspected(register).map(each -> nights.of(register, each)).orElse(""));
		model.addAttribute("fallen", whole ? nights.fallen(register) : List.of());
		model.addAttribute("mayReadFindings", whole);
		model.addAttribute("mayKeep",
				rights.mayKeep(reader, register).isAllowed() && !register.group().equals(RegisterRules.AGENDA));
		model.addAttribute("keeper", keepers.unitOf(register).orElse(null));
		model.addAttribute("kept", keepers.told(register));
		model.addAttribute("vacant", keepers.unitOf(register).isEmpty() ? keepers.named(register).orElse(null) : null);
		model.addAttribute("sharing", registers.agencies(register));
		model.addAttribute("mayName", changes.mayName(reader, register).isAllowed());
		model.addAttribute("keepers", whole ? deeds.keepers(register, changes.said(register)) : List.of());
		model.addAttribute("current", registers.isCounted(agency, register));
		model.addAttribute("takesBlock", registers.isSetAside(agency, register, Purpose.BLOCK));
		var next = register.in(register.year() + 1);
		model.addAttribute("nextYear",
				registers.isCounted(agency, register) && registers.isSetAside(agency, next, Purpose.BLOCK)
						? Integer.toString(next.year())
						: null);
		model.addAttribute("mayBegin", start.mayBegin(reader, register).isAllowed());
		model.addAttribute("said", whole ? deeds.of(register, start.said(register)) : List.of());
		model.addAttribute("open", registers.isOpen(agency, register));
		model.addAttribute("spares", whole ? deeds.of(spares.free(register)) : List.of());
		model.addAttribute("blocks", whole ? deeds.of(blocks.of(register)) : List.of());
	}
}
