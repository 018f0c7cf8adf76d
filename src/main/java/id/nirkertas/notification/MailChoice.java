package id.nirkertas.notification;

/** By which mail somebody is told: by one of its own, by the digest of the next working morning, or by none. */
public enum MailChoice {

	AT_ONCE, DIGEST, NEVER
}
