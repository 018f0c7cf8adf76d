package id.nirkertas.consultation;

import id.nirkertas.shared.PositionId;
import java.util.List;

/**
 * What became of a question.
 *
 * @param further of whom an answer was awaited already: the question was added to the one that is open, whose day stays
 */
public record Outcome(List<PositionId> further) {

	public Outcome {
		further = List.copyOf(further);
	}
}
