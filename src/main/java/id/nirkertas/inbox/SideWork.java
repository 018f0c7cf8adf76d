package id.nirkertas.inbox;

import id.nirkertas.consultation.ConsultationId;
import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.inbox.Entry.Why;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits beside the way of a letter: questions of colleagues, and what was done on somebody's spoken word. */
@Component
class SideWork {

	/** What an item is about: its letter, who sent it, why it lies here. */
	private record Matter(DocumentId letter, PositionId from, Why why) {
	}

	private final Letters letters;
	private final Consultations consultations;
	private final SpokenOrders spoken;
	private final Directory directory;

	SideWork(Letters letters, Consultations consultations, SpokenOrders spoken, Directory directory) {
		this.letters = letters;
		this.consultations = consultations;
		this.spoken = spoken;
		this.directory = directory;
	}

	/** Other items are left out. */
	Stream<Entry> of(List<WorkItem> items, Map<PositionId, Holder> held) {
		var matters = matters(items);
		if (matters.isEmpty()) {
			return Stream.empty();
		}
		var known = letters.views(matters.values().stream().map(Matter::letter).distinct().toList()).stream()
				.collect(Collectors.toMap(LetterView::id, Function.identity()));
		return items.stream().map(item -> entry(item, matters.get(item.key()), known, held)).flatMap(Optional::stream);
	}

	private Map<String, Matter> matters(List<WorkItem> items) {
		var asked = consultations.views(keys(items, WorkItem.Work.GIVE_OPINION).map(ConsultationId::of).toList());
		var ordered = spoken.views(keys(items, WorkItem.Work.CONFIRM_INSTRUCTION).map(SpokenOrderId::of).toList());
		return Stream.concat(asked.stream().map(each -> Map.entry(each.id().toString(), matter(each))),
				ordered.stream().map(each -> Map.entry(each.id().toString(), matter(each))))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Stream<String> keys(List<WorkItem> items, WorkItem.Work work) {
		return items.stream().filter(item -> item.work() == work).map(WorkItem::key);
	}

	/** The question itself stands on its page alone. */
	private static Matter matter(ConsultationView asked) {
		return new Matter(asked.letter(), asked.asker(), Why.of("inbox.why.opinion"));
	}

	private static Matter matter(SpokenOrderView order) {
		return new Matter(order.letter(), order.drafter(), Why.of("inbox.why.spoken", order.on()));
	}

	private Optional<Entry> entry(WorkItem item, @Nullable Matter matter, Map<DocumentId, LetterView> known,
			Map<PositionId, Holder> held) {
		var letter = matter == null ? null : known.get(matter.letter());
		if (matter == null || letter == null) {
			return Optional.empty();
		}
		var content = letter.content();
		return Optional.of(new Entry(item, letter.id(), directory.position(matter.from()).title(), content.subject(),
				letter.number(), content.urgency(), content.secrecy(), true, matter.why(),
				Objects.requireNonNull(held.get(item.position()))));
	}
}
