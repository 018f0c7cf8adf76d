package id.nirkertas.registry.web;

import id.nirkertas.registry.IncomingView;

/** A line of a list: the entry, the title of its addressee, and whether its subject may stand in a list. */
record AgendaLine(IncomingView entry, String addressee, boolean subjectHidden) {
}
