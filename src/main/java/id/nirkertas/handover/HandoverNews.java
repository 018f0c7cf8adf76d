package id.nirkertas.handover;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.News;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a handover, for those whom it concerns: a word leads to its page, and says whose work it is, by whom and when. */
interface HandoverNews extends Evidence, News {

	HandoverId handover();

	List<PositionId> positions();

	/** About one handover a position is told of an occasion once. */
	default Word word(String occasion, PositionId to, String code) {
		return new Word("handover." + occasion + "/" + handover(), to, code,
				List.of(positions().getFirst(), by().position(), at()), page());
	}

	default String page() {
		return "/handovers/" + handover();
	}

	@Override
	default @Nullable DocumentId about() {
		return null;
	}
}
