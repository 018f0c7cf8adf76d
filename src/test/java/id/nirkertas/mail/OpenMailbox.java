package id.nirkertas.mail;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mailbox of an office that has a mail server, which nobody asks here; what was posted is read from the outbox. */
public record OpenMailbox(BeanFactory beans) {

	/** A mail that lies in the outbox. */
	public record Posted(String to, String subject, String text) {
	}

	public Mailbox mailbox() {
		var settings = new MailSettings("mail.example", 25, "", "", "kantor@contohprov.example", MailSettings.Secured.NONE);
		return new Mailbox(beans.getBean(OutboxTable.class), settings, Clock.systemUTC(), "https://kantor.example/");
	}

	public List<Posted> to(String address) {
		return beans.getBean(JdbcClient.class)
				.sql("select recipient, subject, body from mail_outbox where recipient = ? order by made_at")
				.param(address).query((row, _) -> new Posted(row.getString(1), row.getString(2), row.getString(3))).list();
	}

	public void empty() {
		beans.getBean(JdbcClient.class).sql("delete from mail_outbox").update();
	}
}
