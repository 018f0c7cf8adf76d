package id.nirkertas.notification;

import id.nirkertas.directory.Position;
import id.nirkertas.letter.GivenNumberReplaced;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.Details.RegisteredNumber;
import id.nirkertas.numbering.GivenNumberLapsed;
import id.nirkertas.numbering.GivenNumbersDue;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.HoldsDue;
import id.nirkertas.numbering.NumberAnnulled;
import id.nirkertas.numbering.NumberGiven;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterKeeperChanged;
import id.nirkertas.numbering.RegisterKeepers;
import id.nirkertas.numbering.RegisterStuck;
import id.nirkertas.numbering.SpareNumbersExpired;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What keepers do with a letter's number its drafter and its signatory learn; keepers are told what they have left open. */
@Component
class NumberNotices {

	private final Letters letters;
	private final HoldsDue holds;
	private final GivenNumbersDue due;
	private final RegisterKeepers keepers;
	private final Notices notices;

	NumberNotices(Letters letters, HoldsDue holds, GivenNumbersDue due, RegisterKeepers keepers, Notices notices) {
		this.letters = letters;
		this.holds = holds;
		this.due = due;
		this.keepers = keepers;
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(NumberGiven event) {
		tell("number.given", event.document(), event.by(), event.at(), "notification.number-given");
	}

	/**
	 * What the system gives up it replaces by itself at the signature: only a keeper's act is news. Of a letter that was
	 * withdrawn itself they hear as such.
	 */
	@ApplicationModuleListener
	void on(NumberAnnulled event) {
		if (!event.by().equals(Actor.SYSTEM) && letters.views(List.of(event.document())).stream()
				.noneMatch(letter -> letter.state() == LetterState.WITHDRAWN)) {
			tell("number.void", event.document(), event.by(), event.at(), "notification.number-void");
		}
	}

	/** Whoever gave the number, or drafted the letter that was to bear it, would look for it in vain. */
	@ApplicationModuleListener
	void on(GivenNumberReplaced event) {
		letters.views(List.of(event.letter())).forEach(letter -> Stream.of(event.keeper(), letter.drafter()).distinct()
				.filter(position -> !position.equals(event.by().position())).forEach(position -> replaced(event, position)));
	}

	private void replaced(GivenNumberReplaced event, PositionId position) {
		var keeper = position.equals(event.keeper());
		notices.tell(new Notice("number.replaced/%s/%s".formatted(event.letter(), event.at()), position,
				keeper ? "notification.number-replaced-keeper" : "notification.number-replaced",
				List.of(new RegisteredNumber(event.number()), event.keeper(), new RegisteredNumber(event.instead()),
						event.on(), Verdict.refused(event.why(), event.details().toArray()), position),
				keeper ? null : event.letter(),
				keeper ? address(event.register()) : "/letters/" + event.letter()));
	}

	@ApplicationModuleListener
	void on(GivenNumberLapsed event) {
		tellWhoReserved("number.lapsed/%s/%s".formatted(event.document(), event.number()), event.keeper(), event.register(),
				"notification.number-lapsed",
				List.of(new RegisteredNumber(event.number()), named(event.register()), event.keeper(),
						Verdict.refused(event.why(), event.details().toArray())));
	}

	@ApplicationModuleListener
	void on(SpareNumbersExpired event) {
		tellWhoReserved("number.spare-over/%s".formatted(event.hold()), event.keeper(), event.register(),
				"notification.spares-expired", List.of(event.numbers(), new RegisteredNumber(event.places()),
						named(event.register()), event.lastDay()));
	}

	/** That keeper, and where they keep the register no more also whoever does. Told again, it is told once. */
	private void tellWhoReserved(String occasion, PositionId keeper, NumberRegister register, String code,
			List<Object> details) {
		var keeping = keepers.of(register).stream().map(Position::id).toList();
		var others = keeping.contains(keeper) ? Stream.<PositionId>empty() : keeping.stream();
		Stream.concat(Stream.of(keeper), others).forEach(position -> notices.tell(new Notice(occasion, position, code,
				Stream.concat(details.stream(), Stream.of(position)).toList(), null,
				keeping.contains(position) ? address(register) : "/notices")));
	}

	private static RegisteredNumber named(NumberRegister register) {
		return new RegisteredNumber("%s/%s %d".formatted(register.agency(), register.group(), register.year()));
	}

	/** Whoever kept it may have its blocks on paper still; whoever keeps it now finds it on their page. */
	@ApplicationModuleListener
	void on(RegisterKeeperChanged event) {
		var former = keepers.registrars(event.agency(), event.before()).stream().map(Position::id).toList();
		var current = keepers.registrars(event.agency(), event.after()).stream().map(Position::id).toList();
		Stream.concat(former.stream(), current.stream()).distinct()
				.filter(position -> !position.equals(event.by().position()))
				.forEach(position -> notices.tell(new Notice(
						"number.keeper/%s/%s/%s".formatted(event.agency(), event.group(), event.at()), position,
						current.contains(position) ? "notification.register-yours" : "notification.register-not-yours",
						List.of(new RegisteredNumber(event.agency() + "/" + event.group()), event.by().position(),
								event.at(),
								position),
						null, "/registers?agency=" + event.agency())));
	}

	/** Once a day, however often somebody tries to sign. */
	@ApplicationModuleListener
	void on(RegisterStuck event) {
		tellKeepers("number.stuck/%s/%s".formatted(event.register(), LocalDate.ofInstant(event.at(), ZoneOffset.UTC)),
				event.register(), "notification.register-stuck", event.at());
	}

	private void tell(String occasion, DocumentId letter, Actor by, Instant at, String code) {
		letters.views(List.of(letter)).forEach(view -> tell(occasion, view, by, at, code));
	}

	/** Of a letter; what else bears numbers, such as an entry of the agenda book, has nobody who waits to hear of it. */
	private void tell(String occasion, LetterView view, Actor by, Instant at, String code) {
		var letter = view.id();
		var signatory = view.content().signatory();
		Stream.concat(Stream.of(view.drafter()), Stream.ofNullable(signatory)).distinct()
				.filter(position -> !position.equals(by.position()))
				.forEach(position -> notices.tell(new Notice("%s/%s/%s".formatted(occasion, letter, at), position, code,
						List.of(by.position(), position, at), letter, "/letters/" + letter)));
	}

	/** Once for each day until which spare numbers hold, and for each block that is open too long; said again it is said once. */
	@Scheduled(cron = "${nirkertas.numbering.remind-at:0 0 7 * * *}", zone = "${nirkertas.office.zone:Asia/Jakarta}")
	void remind() {
		holds.sparesEndingTomorrow().forEach(hold -> {
			var last = Objects.requireNonNull(hold.lastDay());
			tellKeepers("number.spare-ends/%s/%s".formatted(hold.id(), last), hold, "notification.spare-ends", last);
		});
		holds.blocksOpenTooLong().forEach(hold -> tellKeepers("number.block-open/%s".formatted(hold.id()), hold,
				"notification.block-open", holds.dayOf(hold)));
		due.endingTomorrow().forEach(each -> letters.views(List.of(each.given().number().document()))
				.forEach(letter -> ending(letter, each)));
	}

	private void ending(LetterView letter, GivenNumbersDue.Due due) {
		var given = due.given();
		Stream.concat(Stream.of(given.by(), letter.drafter()), Stream.ofNullable(letter.content().signatory())).distinct()
				.forEach(position -> notices.tell(new Notice(
						"number.ends/%s/%s/%s".formatted(letter.id(), given.number().text(), due.lastDay()), position,
						"notification.number-ends",
						List.of(new RegisteredNumber(given.number().text()), given.by(), due.lastDay(), position),
						position.equals(given.by()) ? null : letter.id(),
						position.equals(given.by()) ? address(given.number().register()) : "/letters/" + letter.id())));
	}

	private void tellKeepers(String occasion, Hold hold, String code, LocalDate day) {
		tellKeepers(occasion, hold.register(), code, day);
	}

	private void tellKeepers(String occasion, NumberRegister register, String code, Object moment) {
		keepers.of(register)
				.forEach(keeper -> notices.tell(
						new Notice(occasion, keeper.id(), code, List.of(moment, keeper.id()), null, address(register))));
	}

	private static String address(NumberRegister register) {
		return UriComponentsBuilder.fromPath("/registers/book").queryParam("agency", register.agency())
				.queryParam("year", register.year()).queryParam("group", register.group()).encode().toUriString();
	}
}
