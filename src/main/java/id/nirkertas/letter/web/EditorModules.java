package id.nirkertas.letter.web;

import id.nirkertas.platform.Modules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scripts of the editor: ours, and the libraries as they are delivered. */
final class EditorModules {

	private static final List<String> OWN = List.of("schema", "commands", "build", "paste", "remarks", "toolbar");
	private static final List<String> LIBRARIES = List.of("orderedmap", "prosemirror-commands", "prosemirror-history",
			"prosemirror-inputrules", "prosemirror-keymap", "prosemirror-model", "prosemirror-schema-list",
			"prosemirror-state",
			"prosemirror-tables", "prosemirror-transform", "prosemirror-view", "rope-sequence");

	static final Modules ALL = new Modules("/app/editor.js", named());

	private EditorModules() {
	}

	private static Map<String, String> named() {
		var named = new LinkedHashMap<String, String>();
		OWN.forEach(module -> named.put("editor/" + module, "/app/editor-" + module + ".js"));
		LIBRARIES.forEach(library -> named.put(library, "/webjars/" + library + "/dist/index.js"));
		named.put("w3c-keyname", "/webjars/w3c-keyname/index.js");
		return named;
	}
}
