package id.nirkertas.registry;

import static id.nirkertas.shared.Verdict.allowed;
import static id.nirkertas.shared.Verdict.refused;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where one letter stands with the position it came to. Immutable: every act answers with the letter as it stands after. */
record Incoming(DocumentId id, PositionId addressee, Standing standing, IncomingState state, @Nullable Instant readAt) {

	/** A copy asks for nothing but to be read. */
	Verdict mayDecide(PositionId position) {
		return isAddressee(position).and(Verdict.when(standing == Standing.ADDRESSEE, "registry.only-a-copy"))
				.and(switch (state) {
					case UNREAD, READ -> allowed();
					case DISPOSED -> refused("registry.already-disposed");
					case NOTED -> refused("registry.already-noted");
					case SETTLED -> refused("registry.already-settled");
				});
	}

	Verdict maySettle(PositionId position) {
		return isAddressee(position).and(switch (state) {
			case DISPOSED -> allowed();
			case UNREAD, READ -> refused("registry.not-disposed");
			case NOTED -> refused("registry.already-noted");
			case SETTLED -> refused("registry.already-settled");
		});
	}

	boolean isFirstLook(PositionId position) {
		return state == IncomingState.UNREAD && addressee.equals(position);
	}

	Incoming read(Instant at) {
		return state == IncomingState.UNREAD ? in(IncomingState.READ, at) : this;
	}

	Incoming note(PositionId position, Instant at) {
		mayDecide(position).orThrow();
		return in(IncomingState.NOTED, at);
	}

	Incoming dispose(PositionId position, Instant at) {
		mayDecide(position).orThrow();
		return in(IncomingState.DISPOSED, at);
	}

	Incoming settle(PositionId position, Instant at) {
		maySettle(position).orThrow();
		return in(IncomingState.SETTLED, at);
	}

	private Verdict isAddressee(PositionId position) {
		return Verdict.when(addressee.equals(position), "registry.not-addressee", addressee);
	}

	/** Whoever acts on a letter has read it. */
	private Incoming in(IncomingState next, Instant at) {
		return new Incoming(id, addressee, standing, next, readAt == null ? at : readAt);
	}
}
