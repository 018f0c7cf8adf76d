package id.nirkertas.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.nirkertas.directory.EndTable.End;
import id.nirkertas.shared.Actor;
import java.util.Collections;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Positions that nobody fills any more since the last day of an assignment is over, in whatever capacity it was. */
@Component
class Vacancies {

	/** What ended longer ago than so many days is no news. */
	private static final int NEWS = 30;

	private final EndTable table;
	private final ChartTables chart;
	private final Directory directory;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;

	Vacancies(EndTable table, ChartTables chart, Directory directory, ApplicationEventPublisher events, OfficeDay day) {
		this.table = table;
		this.chart = chart;
		this.directory = directory;
		this.events = events;
		this.day = day;
	}

	/** Safe to repeat, and on two nodes: each end counts once, however many assignments to the position ended together. */
	@Scheduled(fixedDelayString = "${nirkertas.directory.vacancies-every:PT15M}", initialDelayString = "PT5M")
	@Transactional
	public void tell() {
		chart.lock();
		var now = day.now();
		var ended = table.unseen(day.today().plusDays(1)).stream().filter(end -> directory.isOver(end.assignment()))
				.filter(table::see).filter(this::isNews)
				.collect(groupingBy(end -> end.assignment().position(), mapping(End::last, toList())));
		ended.forEach((position, days) -> {
			if (directory.holderOf(position).isEmpty()) {
				events.publishEvent(new PositionVacated(position, Collections.max(days), Actor.SYSTEM, now));
			}
		});
	}

	/** Of whoever vanished while it ran everybody has been told. */
	private boolean isNews(End end) {
		var position = end.assignment().position();
		var today = directory.today(position);
		return !end.last().isBefore(today.minusDays(NEWS))
				&& (end.gone() == null || directory.dayOf(position, end.gone()).isAfter(end.last()));
	}
}
