package id.nirkertas.directory;

import org.springframework.context.ApplicationContext;

/** For tests of other rooms: ends of assignments are looked at now, not at the next quarter of an hour. */
public final class VacanciesAgain {

	private VacanciesAgain() {
	}

	/** Looks at all of them; who is to be told is told soon after. */
	public static void tell(ApplicationContext office) {
		office.getBean(Vacancies.class).tell();
	}
}
