package id.nirkertas.directory;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A team across units (tim kerja): positions that work under a leader for a time, whatever units they belong to.
 *
 * @param revision how often it was changed; a change names the one it was made on
 */
public record Team(TeamId id, String name, PositionId leader, Period period, String basis, List<Member> members,
		int revision) {

	public Team {
		members = List.copyOf(members);
	}

	/**
	 * A position that belongs to it, and when.
	 *
	 * @param confirmedBy who agreed: they, or somebody above them; before that the leader gives them nothing
	 */
	public record Member(PositionId position, Period period, @Nullable PersonId confirmedBy) {

		public boolean isConfirmed() {
			return confirmedBy != null;
		}
	}

	/** Whether a position belongs to it for just these days, whoever agreed. */
	boolean has(Member member) {
		return members.stream().anyMatch(
				there -> there.position().equals(member.position()) && there.period().equals(member.period()));
	}

	Team with(Member member) {
		return new Team(id, name, leader, period, basis, Stream.concat(members.stream(), Stream.of(member)).toList(),
				revision);
	}

	/** Whether the member works in it on a day on which they did not before: what they agreed to was less. */
	boolean asksMoreOf(Member member, Team before) {
		var first = first(member);
		var last = last(member);
		return !last.isBefore(first) && (first.isBefore(before.first(member)) || last.isAfter(before.last(member)));
	}

	/** Whether they work in it by now, and would go on longer than they agreed to. */
	boolean runsOn(Member member, Team before, LocalDate today) {
		return !before.first(member).isAfter(today) && !before.last(member).isBefore(today)
				&& last(member).isAfter(before.last(member));
	}

	private LocalDate first(Member member) {
		var own = member.period().from();
		return own.isAfter(period.from()) ? own : period.from();
	}

	LocalDate last(Member member) {
		return Stream.of(period, member.period()).flatMap(each -> Stream.ofNullable(each.until()))
				.min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
	}

	/** Who works in it on a day; nobody on a day on which there is no such team. */
	public List<PositionId> membersOn(LocalDate day) {
		return period.includes(day)
				? members.stream().filter(Member::isConfirmed).filter(member -> member.period().includes(day))
						.map(Member::position).distinct().toList()
				: List.of();
	}
}
