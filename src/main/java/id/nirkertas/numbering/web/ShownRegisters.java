package id.nirkertas.numbering.web;

import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.HoldsDue;
import id.nirkertas.numbering.Night;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterKeepers;
import id.nirkertas.numbering.RegisterList;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.numbering.RegisterState;
import id.nirkertas.numbering.RegisterYears;
import id.nirkertas.shared.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The registers of an agency as far as one reader may look at them: all, or those alone that the reader keeps for it. */
@Component
class ShownRegisters {

	private final RegisterYears registers;
	private final RegisterList list;
	private final RegisterKeepers keepers;
	private final RegisterRights rights;
	private final HoldsDue holds;
	private final RegisterBook book;
	private final DeedWords deeds;
	private final NightWords nights;

	ShownRegisters(RegisterYears registers, RegisterList list, RegisterKeepers keepers, RegisterRights rights,
			HoldsDue holds,
			RegisterBook book, DeedWords deeds, NightWords nights) {
		this.registers = registers;
		this.list = list;
		this.keepers = keepers;
		this.rights = rights;
		this.holds = holds;
		this.book = book;
		this.deeds = deeds;
		this.nights = nights;
	}

	/** @param year of the registers; this one where it has none of that year */
	void show(Actor reader, Unit agency, int year, Model model) {
		var years = registers.of(agency);
		var current = registers.current(agency);
		var shown = years.contains(year) ? year : current;
		var whole = rights.mayRead(reader, agency);
		var states = registers.registers(agency, shown).stream().filter(each -> rights.mayRead(reader, each.register()))
				.toList();
		model.addAttribute("registers", states);
		model.addAttribute("keepers", keepers(states.stream().map(RegisterState::register).toList()));
		model.addAttribute("ownKeepers", keepers.told(new NumberRegister(agency.code(), shown, "")));
		model.addAttribute("elsewhere", whole ? elsewhere(reader, agency) : List.of());
		model.addAttribute("year", shown);
		model.addAttribute("years", years);
		model.addAttribute("current", shown == current);
		model.addAttribute("whole", whole);
		model.addAttribute("holds",
				deeds.of(holds.open(agency.code()).stream().filter(hold -> rights.mayReadWhole(reader, hold.register()))
						.toList()));
		var night = whole ? book.night(agency.code()) : Optional.<Night>empty();
		model.addAttribute("night", night.orElse(null));
		model.addAttribute("counted", night.map(each -> nights.of(agency.code(), each)).orElse(""));
	}

	/** Of registers that their agency's own registrars do not keep. */
	private HashMap<NumberRegister, Unit> keepers(List<NumberRegister> registers) {
		var named = new HashMap<NumberRegister, Unit>();
		registers.forEach(register -> keepers.unitOf(register).ifPresent(unit -> named.put(register, unit)));
		return named;
	}

	private List<Elsewhere> elsewhere(Actor reader, Unit agency) {
		var registers = new LinkedHashMap<NumberRegister, List<RegisterList.Elsewhere>>();
		list.elsewhere(agency).forEach(
				each -> registers.computeIfAbsent(each.register().in(0), _ -> new ArrayList<>()).add(each));
		return registers.values().stream().map(each -> elsewhere(reader, each)).toList();
	}

	/** Of one register, the latest year first. */
	private Elsewhere elsewhere(Actor reader, List<RegisterList.Elsewhere> years) {
		var first = years.getFirst();
		return new Elsewhere(first.register().group(), list.agencies(first.register()).getFirst(),
				String.join(", ", first.kinds()),
				years.stream().map(RegisterList.Elsewhere::register)
						.map(register -> new Year(register, rights.mayRead(reader, register))).toList());
	}

	/**
	 * Where letters of an agency count that another one counts for it.
	 *
	 * @param kinds of the letters; empty where they count there no more
	 * @param years in which they do or did, latest first
	 */
	record Elsewhere(String group, Unit agency, String kinds, List<Year> years) {
	}

	/** @param opens whether its book is open to the reader */
	record Year(NumberRegister register, boolean opens) {
	}
}
