package id.nirkertas.storage;

/** Why a file is none that letters carry. Each has its sentence, which says what the file is and what to bring instead. */
public enum Unfit implements Recognized {

	/** Something a machine runs. */
	PROGRAM,
	/** An office document that runs something when it is opened: macros, or controls that act. */
	MACROS,
	/** A PDF that does: scripts, starts of programs, acting media. */
	ACTING,
	/** An office document that asks for a password. */
	LOCKED,
	/** .doc, .xls, .ppt: nobody can tell what runs in them. */
	OLD_OFFICE,
	/** Presentations, templates, drawings. */
	OTHER_OFFICE, WEB_PAGE,
	/** SVG is a page that can run something, too. */
	DRAWING, OTHER_PICTURE,
	/** More pixels than an A3 scan at 600 dpi has. */
	HUGE_PICTURE, ARCHIVE,
	/** Unpacks to far more than it weighs. */
	SWOLLEN,
	/** One reader sees one file in it, another reader another. */
	DISGUISED, DAMAGED, UNKNOWN
}
