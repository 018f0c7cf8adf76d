package id.nirkertas.notification;

/** The sentences of mails; pages know the words, so they answer. */
public interface NoticeWords {

	/** As on a page that nobody in particular reads: in the office's language. */
	String say(String code, Object... details);
}
