package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All handovers there are, as far as somebody reads them. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class HandoverList {

	private final HandoverTable table;
	private final HandoverRules rules;

	HandoverList(HandoverTable table, HandoverRules rules) {
		this.table = table;
		this.rules = rules;
	}

	/** So many of those that concern the reader, or somebody below them, after others; the latest first. */
	public List<Handover> of(Actor reader, long after, int most) {
		return table.all().stream().map(rules::asItStands).filter(handover -> rules.mayRead(reader, handover).isAllowed())
				.skip(after).limit(most).toList();
	}
}
