package id.nirkertas.letter;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;

/** What a higher room demands before another position drafts a letter: nobody drafts what waits for their own initials. */
public interface PassingCondition {

	Verdict mayPass(LetterView letter, PositionId to);
}
