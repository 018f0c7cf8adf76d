package id.nirkertas.disposition;

import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Superiors passed over hear that something went directly to their own people; those who were given it too need no word. */
@Service
public class Skipping {

	private final Line line;
	private final ApplicationEventPublisher events;

	Skipping(Line line, ApplicationEventPublisher events) {
		this.line = line;
		this.events = events;
	}

	/** For each recipient with somebody between the giver and them: who that is, the nearest to the recipient first. */
	public Map<PositionId, List<PositionId>> superiors(PositionId giver, Collection<PositionId> recipients) {
		return line.between(giver, recipients);
	}

	/** Of what was given at once. */
	void tell(List<DispositionGiven> given) {
		given.stream().findFirst().ifPresent(first -> skipped(first.giver(), given)
				.forEach((superior, under) -> events.publishEvent(
						new SuperiorSkipped(first.letter(), superior, first.giver(), under, first.by(), first.at()))));
	}

	private Map<PositionId, List<PositionId>> skipped(PositionId giver, List<DispositionGiven> given) {
		var recipients = given.stream().map(DispositionGiven::recipient).toList();
		return superiors(giver, recipients).entrySet().stream()
				.flatMap(each -> each.getValue().stream().filter(superior -> !recipients.contains(superior))
						.map(superior -> Map.entry(superior, each.getKey())))
				.collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
						Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}
}
