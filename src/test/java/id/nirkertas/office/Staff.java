package id.nirkertas.office;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Organisation;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The 32 people of the demo government, by the names everybody calls them. A position's code is the log-in name of its holder
 * in capitals ({@code kaban.bappeda} holds {@code KABAN.BAPPEDA}); only {@code plt.kadinkes} holds SEKDIS.DINKES and acts in
 * KADIS.DINKES, and {@code tu.gub} keeps AGENDA.GUB too. Nobody holds AST2, KABIRO.ORGANISASI and KABAN.BKD.
 *
 * <pre>{@code
 * @Autowired Staff staff;
 * letters.sign(staff.actor("kadis.kominfo"), letter, staff.passphrase("kadis.kominfo"));
 * }</pre>
 */
public final class Staff {

	private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");

	private final Directory directory;
	private final Organisation organisation;

	Staff(Directory directory, Organisation organisation) {
		this.directory = directory;
		this.organisation = organisation;
	}

	public Person person(String username) {
		return directory.personNamed(username).orElseThrow();
	}

	public Position position(String code) {
		return directory.positionCoded(code).orElseThrow();
	}

	/** They act through their own position. */
	public Actor actor(String username) {
		return desks(username).getFirst().actor();
	}

	/** They act through one of their positions: {@code actor("plt.kadinkes", "KADIS.DINKES")}. */
	public Actor actor(String username, String position) {
		return desks(username).stream().filter(desk -> desk.position().code().equals(position)).findFirst().orElseThrow()
				.actor();
	}

	private List<Holder> desks(String username) {
		return directory.heldBy(person(username).id(), today());
	}

	/** From today on they act in the position for so many days (Plh.), while its holder is away. */
	public Actor deputise(String username, String position, int days) {
		var away = new Period(today(), today().plusDays(days - 1L));
		organisation.assign(Actor.SYSTEM,
				new Assignment(position(position).id(), person(username).id(), Capacity.ACTING_DAILY,
						away, "Surat Perintah Gubernur Nomor 800.1.11.1/99/BKD/" + today().getYear()));
		return actor(username, position);
	}

	/** Since yesterday they act in the position (Plh.), until its holder {@link #comesBack}. */
	public Actor standIn(String username, String position) {
		since(username, position, today().plusDays(1));
		return actor(username, position);
	}

	/** Whoever stood in did so until yesterday. */
	public void comesBack(String username, String position) {
		since(username, position, today().minusDays(1));
	}

	private void since(String username, String position, LocalDate until) {
		organisation.assign(Actor.SYSTEM, new Assignment(position(position).id(), person(username).id(),
				Capacity.ACTING_DAILY, new Period(today().minusDays(1), until), "Surat Perintah Nomor 800.1.11.1/98"));
	}

	/** What they log in with. */
	public static String password(String username) {
		return username + "-2026";
	}

	/** What opens their key; a fresh copy, since whoever uses it wipes it. */
	public static char[] passphrase(String username) {
		return (username + "-ttd-2026").toCharArray();
	}

	/** Today in the office's zone. */
	public static LocalDate today() {
		return LocalDate.now(OFFICE);
	}
}
