package id.nirkertas.numbering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.nirkertas.numbering.HandWrittenView.Earlier;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that were written by hand, in the database. */
@Repository
class PaperLetters {

	private final JdbcClient database;
	private final Vault vault;

	PaperLetters(JdbcClient database, Vault vault) {
		this.database = database;
		this.vault = vault;
	}

	/** @param open its number as it was printed, with open places */
	void add(Actor by, UUID document, HandWritten letter, String open, Instant at) {
		database.sql(
				"""
						insert into numbering_paper (entry, addressee, subject, secrecy, scan, entered_by, entered_as, entered_at, open_text,
							drafter)
						select e.id, :addressee, :subject, :secrecy, cast(:scan as text), :by, :as, :at, :open,
							cast(:drafter as uuid)
						from numbering_entry e where e.document = :document and e.state = 'ISSUED'""")
				.param("addressee", letter.addressee()).param("subject", letter.subject())
				.param("secrecy", letter.secrecy().name()).param("scan", scan(letter))
				.param("by", by.person().value()).param("as", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("open", open).param("drafter", drafter(letter))
				.param("document", document).update();
		capacity(by, document, 0);
	}

	private void capacity(Actor by, UUID document, int revision) {
		database.sql("""
				insert into numbering_paper_capacity (entry, revision, capacity)
				select id, ?, ? from numbering_entry where document = ? and state = 'ISSUED'""")
				.params(revision, by.capacity().name(), document).update();
	}

	/** As it stands, with all that stood there before. */
	Optional<HandWrittenView> find(DocumentId document) {
		return find(List.of(document)).stream().findFirst();
	}

	/** As {@link #find(DocumentId)}, those of them that there are. */
	List<HandWrittenView> find(Collection<DocumentId> documents) {
		if (documents.isEmpty()) {
			return List.of();
		}
		var wanted = documents.stream().map(DocumentId::value).toArray(UUID[]::new);
		var earlier = earlier(wanted);
		return database
				.sql("""
						select p.*, c.capacity as entered_capacity, e.ordinal, e.number_text, e.dated_on, e.document, e.hold, r.agency, r.year, r.register_group,
							%s as issuer
						from numbering_paper p join numbering_entry e on e.id = p.entry join numbering_register r on r.id = e.register
							left join numbering_paper_capacity c on c.entry = p.entry and c.revision = 0
						where e.document = any(?) and e.state = 'ISSUED'"""
						.formatted(StandingText.ISSUER))
				.param(wanted).query((row, _) -> view(row)).list().stream()
				.map(view -> view.with(earlier.getOrDefault(view.document().value(), List.of()))).toList();
	}

	/** Whether this is how they have entered it; whose letter it is need not be said again. */
	boolean isEntered(Actor by, DocumentId document, HandWritten letter) {
		return find(document).filter(view -> view.entered().person().equals(by.person())).map(HandWrittenView::letter)
				.filter(stored -> stored
						.equals(letter.agency().isEmpty() ? letter.issuedBy(stored.agency()) : letter))
				.isPresent();
	}

	/** Its number as it was printed; empty of what was entered before this was kept. */
	Optional<String> open(DocumentId document) {
		return database.sql("""
				select p.open_text from numbering_paper p join numbering_entry e on e.id = p.entry
				where e.document = ? and e.state = 'ISSUED' and p.open_text is not null""").param(document.value())
				.query(String.class).optional();
	}

	/** How its number was void before it turned up; empty of most. */
	Optional<TurnedUp> turnedUp(DocumentId document) {
		return database
				.sql("select " + TurnedUp.columns("t")
						+ " from numbering_turned_up t join numbering_entry e on e.id = t.entry where e.document = ?")
				.param(document.value()).query((row, _) -> Optional.ofNullable(TurnedUp.read(row))).optional()
				.flatMap(Function.identity());
	}

	/** By their documents, the latest first. */
	private Map<UUID, List<Earlier>> earlier(UUID[] documents) {
		return database
				.sql("""
						select b.*, p.secrecy, e.document, c.capacity as corrected_capacity, coalesce(b.agency, %s) as issuer
						from numbering_paper_before b join numbering_entry e on e.id = b.entry join numbering_paper p on p.entry = b.entry
							join numbering_register r on r.id = e.register
							left join numbering_paper_capacity c on c.entry = b.entry and c.revision = b.revision + 1
						where e.document = any(?) and e.state = 'ISSUED' order by b.revision desc"""
						.formatted(StandingText.ISSUER))
				.param(documents)
				.query((row, _) -> Map.entry(row.getObject("document", UUID.class),
						new Earlier(letter(row, Secrecy.valueOf(row.getString("secrecy"))), row.getString("reason"),
								Deed.read(row, "corrected"))))
				.list().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
	}

	/** False when somebody else corrected it meanwhile. Refuses with numbering.text-stands. */
	boolean correct(Actor by, HandWrittenView before, HandWritten letter, Optional<String> series, String reason,
			Instant at) {
		var document = before.document().value();
		var taken = database
				.sql("""
						update numbering_paper p set revision = p.revision + 1, addressee = :addressee, subject = :subject,
							scan = cast(:scan as text), drafter = cast(:drafter as uuid), corrected_reason = :reason, corrected_as = :as, corrected_at = :at
						from numbering_entry e
						where e.id = p.entry and e.document = :document and e.state = 'ISSUED' and p.revision = :revision""")
				.param("addressee", letter.addressee()).param("subject", letter.subject()).param("scan", scan(letter))
				.param("drafter", drafter(letter)).param("reason", reason).param("as", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC))
				.param("document", document).param("revision", before.revision()).update() == 1;
		if (taken) {
			keep(by, before, reason, at);
			capacity(by, document, before.revision() + 1);
			StandingText.unlessItStands(letter.number(), () -> database
					.sql("""
							update numbering_entry set number_text = ?, dated_on = ?, series = coalesce(nullif(?, ''), series)
							where document = ? and state = 'ISSUED'""")
					.params(letter.number(), letter.on(), series.orElse(""), document).update());
		}
		return taken;
	}

	private void keep(Actor by, HandWrittenView before, String reason, Instant at) {
		var letter = before.letter();
		database.sql("""
				insert into numbering_paper_before (entry, revision, number_text, dated_on, addressee, subject, scan, reason,
					corrected_by, corrected_as, corrected_at, drafter, agency)
				select e.id, :revision, :number, :on, :addressee, :subject, cast(:scan as text), :reason, :by, :as, :at,
					cast(:drafter as uuid), :agency
				from numbering_entry e where e.document = :document and e.state = 'ISSUED'""")
				.param("agency", letter.agency()).param("revision", before.revision()).param("number", letter.number())
				.param("on", letter.on())
				.param("addressee", letter.addressee()).param("subject", letter.subject()).param("scan", scan(letter))
				.param("reason", reason).param("by", by.person().value()).param("as", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("drafter", drafter(letter))
				.param("document", before.document().value()).update();
	}

	private static @Nullable String scan(HandWritten letter) {
		var scan = letter.scan();
		return scan == null ? null : scan.fingerprint().hex();
	}

	private static @Nullable String drafter(HandWritten letter) {
		var drafter = letter.drafter();
		return drafter == null ? null : drafter.toString();
	}

	private HandWrittenView view(ResultSet row) throws SQLException {
		return new HandWrittenView(new DocumentId(row.getObject("document", UUID.class)),
				new NumberRegister(row.getString("agency"), row.getInt("year"), row.getString("register_group")),
				row.getInt("ordinal"), row.getObject("hold", UUID.class),
				letter(row, Secrecy.valueOf(row.getString("secrecy"))), row.getInt("revision"),
				Deed.read(row, "entered"), List.of());
	}

	private HandWritten letter(ResultSet row, Secrecy secrecy) throws SQLException {
		var scan = row.getString("scan");
		var drafter = row.getObject("drafter", UUID.class);
		return new HandWritten(row.getString("number_text"),
				Objects.requireNonNull(row.getObject("dated_on", LocalDate.class)), row.getString("addressee"),
				row.getString("subject"), secrecy, scan == null ? null : vault.file(new Fingerprint(scan)),
				drafter == null ? null : new PositionId(drafter), row.getString("issuer"));
	}
}
