package id.nirkertas.disposition;

import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Disposings;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may do in a head's name what the head may: whoever acts in the position, and an assistant with the head's permission. */
@Component
class InName {

	private final Assistants assistants;
	private final Disposings disposings;
	private final Registry registry;
	private final Directory directory;

	InName(Assistants assistants, Disposings disposings, Registry registry, Directory directory) {
		this.assistants = assistants;
		this.disposings = disposings;
		this.registry = registry;
		this.directory = directory;
	}

	/** What is secret only with that permission, which is theirs and nobody else's in the position. */
	Optional<Assistant> appointed(Actor by, PositionId head, DocumentId letter) {
		var secret = registry.view(letter).letter().secrecy().hidesSubject();
		return assistants.between(head, by.position()).filter(each -> each.opensSecretsTo(by.person()) || !secret);
	}

	/** Refuses a stranger with disposition.not-yours-to-change. */
	Verdict mayChange(Actor by, PositionId giver, DocumentId letter) {
		if (by.position().equals(giver)) {
			return directory.mayAct(by);
		}
		return appointed(by, giver, letter).map(assistant -> disposings.mayDispose(assistant, by.person()))
				.orElseGet(() -> Verdict.refused(Node.NOT_GIVER, giver)).and(directory.mayAct(by))
				.and(Verdict.when(directory.holderOf(giver).isPresent(), "disposition.head-vacant", giver));
	}

	/** Until the transaction ends an assistant's permission stays what it is. */
	void hold(Actor by, PositionId head, DocumentId letter) {
		appointed(by, head, letter).ifPresent(disposings::hold);
	}
}
