package id.nirkertas.inbox;

import id.nirkertas.consultation.ConsultationId;
import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedId;
import id.nirkertas.disposition.PreparedView;
import id.nirkertas.inbox.Entry.Why;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
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
	private record Matter(DocumentId document, PositionId from, Why why) {
	}

	/** What a row says of a letter, whichever way it goes. */
	private record Sheet(DocumentId document, String subject, String number, Urgency urgency, Secrecy secrecy) {
	}

	private final Letters letters;
	private final Registry registry;
	private final Consultations consultations;
	private final SpokenOrders spoken;
	private final PreparedDispositions prepared;
	private final Directory directory;

	SideWork(Letters letters, Registry registry, Consultations consultations, SpokenOrders spoken,
			PreparedDispositions prepared, Directory directory) {
		this.letters = letters;
		this.registry = registry;
		this.consultations = consultations;
		this.spoken = spoken;
		this.prepared = prepared;
		this.directory = directory;
	}

	/** Other items are left out. */
	Stream<Entry> of(List<WorkItem> items, Map<PositionId, Holder> held) {
		var matters = matters(items);
		if (matters.isEmpty()) {
			return Stream.empty();
		}
		var documents = matters.values().stream().map(Matter::document).distinct().toList();
		var sheets = Stream.concat(letters.views(documents).stream().map(SideWork::sheet),
				registry.views(documents).stream().map(SideWork::sheet))
				.collect(Collectors.toMap(Sheet::document, Function.identity()));
		return items.stream().map(item -> entry(item, matters.get(item.key()), sheets, held)).flatMap(Optional::stream);
	}

	private Map<String, Matter> matters(List<WorkItem> items) {
		var asked = consultations.views(keys(items, WorkItem.Work.GIVE_OPINION).map(ConsultationId::of).toList());
		var ordered = spoken.views(keys(items, WorkItem.Work.CONFIRM_INSTRUCTION).map(SpokenOrderId::of).toList());
		var waiting = prepared.views(keys(items, WorkItem.Work.CONFIRM_DISPOSITION).map(PreparedId::of).toList());
		return Stream.of(asked.stream().map(each -> Map.entry(each.id().toString(), matter(each))),
				ordered.stream().map(each -> Map.entry(each.id().toString(), matter(each))),
				waiting.stream().map(each -> Map.entry(each.id().toString(), matter(each)))).flatMap(Function.identity())
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

	private static Matter matter(PreparedView waiting) {
		return new Matter(waiting.letter(), waiting.assistant(), Why.of("inbox.why.prepared"));
	}

	private static Sheet sheet(LetterView letter) {
		var content = letter.content();
		return new Sheet(letter.id(), content.subject(), letter.number(), content.urgency(), content.secrecy());
	}

	private static Sheet sheet(IncomingView entry) {
		var letter = entry.letter();
		return new Sheet(entry.id(), letter.subject(), letter.number(), letter.urgency(), letter.secrecy());
	}

	private Optional<Entry> entry(WorkItem item, @Nullable Matter matter, Map<DocumentId, Sheet> sheets,
			Map<PositionId, Holder> held) {
		var sheet = matter == null ? null : sheets.get(matter.document());
		if (matter == null || sheet == null) {
			return Optional.empty();
		}
		return Optional.of(new Entry(item, sheet.document(), directory.position(matter.from()).title(), sheet.subject(),
				sheet.number(), sheet.urgency(), sheet.secrecy(), true, matter.why(),
				Objects.requireNonNull(held.get(item.position()))));
	}
}
