package org.postergraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.NameKind;
import org.postergraph.explore.Names;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.NotFoundException;
import org.postergraph.web.problem.ParameterError;
import org.springframework.stereotype.Component;

/** Names or ids in paths and filters, with the answer for those that name nothing. */
@Component
class NamedIds {

	private final Names names;

	NamedIds(Names names) {
		this.names = names;
	}

	/**
	 * The id that a path names.
	 * @throws NotFoundException when it names nothing, or more than one
	 */
	String inPath(NameKind kind, String text) {
		return this.names.findId(kind, text)
			.orElseThrow(() -> new NotFoundException(kind.name().toLowerCase(Locale.ROOT),
					this.names.listNearest(kind, text)));
	}

	/** Resolves the filters of one request, and reports all that name nothing at once. */
	Filters filters() {
		return new Filters();
	}

	final class Filters {

		private final List<ParameterError> errors = new ArrayList<>();

		List<String> ids(NameKind kind, @Nullable List<String> texts) {
			List<String> ids = new ArrayList<>();
			for (String text : (texts != null) ? texts : List.<String>of()) {
				NamedIds.this.names.findId(kind, text)
					.ifPresentOrElse(ids::add, () -> this.errors.add(unknown(kind, text)));
			}
			return ids.stream().distinct().toList();
		}

		/**
		 * The one id that a parameter names; empty, and an error at the check, when none.
		 */
		String id(String parameter, NameKind kind, String text) {
			return NamedIds.this.names.findId(kind, text).orElseGet(() -> {
				this.errors.add(unknown(parameter, kind, text));
				return "";
			});
		}

		private ParameterError unknown(NameKind kind, String text) {
			return unknown(kind.name().toLowerCase(Locale.ROOT), kind, text);
		}

		private ParameterError unknown(String parameter, NameKind kind, String text) {
			String name = kind.name().toLowerCase(Locale.ROOT);
			return new ParameterError(parameter, "No " + name + " has this id or name, or several have it.",
					NamedIds.this.names.listNearest(kind, text));
		}

		void add(ParameterError error) {
			this.errors.add(error);
		}

		/** Throws when any filter was not understood. */
		void check() {
			if (!this.errors.isEmpty()) {
				throw new BadParametersException(this.errors);
			}
		}

	}

}
