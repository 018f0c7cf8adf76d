package id.nirkertas.consultation;

import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom by when.
 *
 * @param confirmed of a secret letter: that whoever asks knows that they let others read it
 */
public record Question(List<PositionId> colleagues, String text, @Nullable LocalDate due, boolean confirmed) {

	public Question {
		colleagues = colleagues.stream().distinct().toList();
	}
}
