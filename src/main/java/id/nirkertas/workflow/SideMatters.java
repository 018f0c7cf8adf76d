package id.nirkertas.workflow;

import id.nirkertas.consultation.ConsultationId;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedId;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.spoken.SpokenSuccession;
import id.nirkertas.workflow.SideMatter.Sheet;
import id.nirkertas.workflow.WorkItem.Work;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opinions that are asked for, and what waits to be confirmed: one question to each room, however long the list is. */
@Service
public class SideMatters {

	private final Consultations consultations;
	private final SpokenOrders spoken;
	private final SpokenSuccession succession;
	private final PreparedDispositions prepared;
	private final Letters letters;
	private final Registry registry;

	SideMatters(Consultations consultations, SpokenOrders spoken, SpokenSuccession succession,
			PreparedDispositions prepared, Letters letters, Registry registry) {
		this.consultations = consultations;
		this.spoken = spoken;
		this.succession = succession;
		this.prepared = prepared;
		this.letters = letters;
		this.registry = registry;
	}

	/** By the key of the item. Items about a letter's own way are left out, and so is what its room no longer knows. */
	public Map<String, SideMatter> of(List<WorkItem> items) {
		var found = found(items);
		if (found.isEmpty()) {
			return Map.of();
		}
		var sheets = sheets(found.values().stream().map(Found::document).distinct().toList());
		return found.entrySet().stream().filter(each -> sheets.containsKey(each.getValue().document()))
				.collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().with(sheets)));
	}

	private record Found(DocumentId document, PositionId from, @Nullable LocalDate on, boolean former) {

		Found(DocumentId document, PositionId from) {
			this(document, from, null, false);
		}

		SideMatter with(Map<DocumentId, Sheet> sheets) {
			return new SideMatter(from, on, former, Objects.requireNonNull(sheets.get(document)));
		}
	}

	private Map<String, Found> found(List<WorkItem> items) {
		var found = new HashMap<String, Found>();
		consultations.views(keys(items, Work.GIVE_OPINION).map(ConsultationId::of).toList())
				.forEach(asked -> found.put(asked.id().toString(), new Found(asked.letter(), asked.asker())));
		spoken.views(keys(items, Work.CONFIRM_INSTRUCTION).map(SpokenOrderId::of).toList())
				.forEach(order -> found.put(order.id().toString(),
						new Found(order.letter(), order.drafter(), order.on(), !succession.isGiverInOffice(order))));
		prepared.views(keys(items, Work.CONFIRM_DISPOSITION).map(PreparedId::of).toList())
				.forEach(draft -> found.put(draft.id().toString(), new Found(draft.letter(), draft.assistant())));
		return found;
	}

	private static Stream<String> keys(List<WorkItem> items, Work work) {
		return items.stream().filter(item -> item.work() == work).map(WorkItem::key);
	}

	private Map<DocumentId, Sheet> sheets(List<DocumentId> documents) {
		return Stream.concat(letters.views(documents).stream().map(Sheet::of),
				registry.views(documents).stream().map(Sheet::of))
				.collect(Collectors.toMap(Sheet::document, Function.identity()));
	}
}
