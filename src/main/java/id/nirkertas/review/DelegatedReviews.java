package id.nirkertas.review;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reviews that positions passed on and still answer for: no row waits on their own desk. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class DelegatedReviews {

	private final JdbcClient database;
	private final ReviewTable table;

	DelegatedReviews(JdbcClient database, ReviewTable table) {
		this.database = database;
		this.table = table;
	}

	/** Those that are awaited now. */
	public List<DelegatedReview> of(Collection<PositionId> reviewers) {
		if (reviewers.isEmpty()) {
			return List.of();
		}
		return database.sql("""
				select distinct round.letter from review_round round join review_step step on step.round = round.id
				where round.closed_at is null and step.delegate is not null and step.initialled_at is null
					and step.skipped_at is null and step.reviewer in (:reviewers)
				""").param("reviewers", reviewers.stream().map(PositionId::value).toList())
				.query((row, _) -> new DocumentId(row.getObject("letter", UUID.class))).list().stream()
				.flatMap(this::awaited).filter(each -> reviewers.contains(each.reviewer())).toList();
	}

	private Stream<DelegatedReview> awaited(DocumentId letter) {
		return table.open(letter).stream().flatMap(round -> round.chain().awaited())
				.flatMap(step -> Stream.ofNullable(step.delegation())
						.map(given -> new DelegatedReview(letter, step.reviewer(), given.to(), given.at())));
	}
}
