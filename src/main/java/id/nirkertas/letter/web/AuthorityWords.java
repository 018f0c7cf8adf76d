package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Level;
import id.nirkertas.letter.AuthorityRule;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.Stationery;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Capacity;
import org.springframework.stereotype.Component;

/** Which letters a rule of authority is for, in words. */
@Component
class AuthorityWords {

	private final Stationery stationery;
	private final Directory directory;
	private final Wording wording;

	AuthorityWords(Stationery stationery, Directory directory, Wording wording) {
		this.stationery = stationery;
		this.directory = directory;
		this.wording = wording;
	}

	String kind(Going going) {
		return going.isOfEveryKind()
				? wording.say("letter.authority.every-kind")
				: stationery.all(null).stream().map(version -> version.kind())
						.filter(kind -> kind.code().equals(going.kind())).findFirst().map(kind -> kind.name())
						.orElse(going.kind());
	}

	String whose(Going going) {
		var agency = going.agency();
		return agency == null ? wording.say("letter.authority.everybody") : directory.unit(agency).name();
	}

	/** "Plh.", "Sekretaris Dinas Kesehatan", "Plh. Sekretaris Dinas Kesehatan"; empty where it is for every signatory. */
	String hand(Going going) {
		var capacity = going.hand().capacity();
		var position = going.hand().position();
		if (capacity == null) {
			return position == null ? "" : directory.fullTitle(position);
		}
		var officials = officials(capacity);
		return position == null
				? officials
				: wording.say("letter.authority.hand.of", officials, directory.fullTitle(position));
	}

	/** Whom the rule is for, as it stands under its kind: "hanya bagi Kepala Bidang", "batas bagi Plh."; empty for everybody. */
	String limit(Going going) {
		var hand = hand(going);
		if (hand.isEmpty()) {
			return "";
		}
		return wording.say(going.hand().capacity() == null ? "letter.authority.only" : "letter.authority.limit", hand);
	}

	/** Who signs: "pejabat eselon II", or why nobody does. A limit on a capacity says it of those alone. */
	String signs(AuthorityRule rule) {
		var lowest = rule.say().lowest();
		var capacity = rule.going().hand().capacity();
		if (capacity == null) {
			return lowest == null ? wording.say("letter.authority.nobody") : wording.name(lowest);
		}
		if (rule.say().outcome() == Outcome.ALLOW) {
			return wording.say("letter.authority.unlimited", officials(capacity));
		}
		return lowest == null
				? wording.say("letter.authority.none-of", officials(capacity))
				: wording.name(lowest);
	}

	/** The whole rule as the page names it that tells which one decided. */
	String rule(Going going) {
		var recipients = going.to() == Level.STAFF
				? wording.say("letter.authority.rule.all")
				: wording.say("letter.authority.rule.some", wording.name(going.to()));
		var hand = hand(going);
		var letters = new Object[]{kind(going), wording.name(going.reach()), whose(going), recipients, hand};
		if (hand.isEmpty()) {
			return wording.say("letter.authority.rule.general", letters);
		}
		return wording.say(going.hand().capacity() == null ? "letter.authority.rule.only" : "letter.authority.rule.limit",
				letters);
	}

	/** That the table has no rule for a capacity. */
	String silence(Going going) {
		return wording.say("letter.authority.rule.none", officials(going), wording.name(going.reach()));
	}

	/** "Plh."; empty where the rule is not of a capacity. */
	String officials(Going going) {
		var capacity = going.hand().capacity();
		return capacity == null ? "" : officials(capacity);
	}

	private String officials(Capacity capacity) {
		return wording.say(switch (capacity) {
			case PERMANENT -> "letter.authority.officials.permanent";
			case ACTING -> "letter.authority.officials.acting";
			case ACTING_DAILY -> "letter.authority.officials.acting-daily";
			case CARETAKER -> "letter.authority.officials.caretaker";
		});
	}
}
