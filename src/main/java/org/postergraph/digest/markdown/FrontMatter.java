package org.postergraph.digest.markdown;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.SourceIssue.BadFrontMatter;
import org.postergraph.digest.post.Known;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * The YAML between {@code ---} lines at the top of a document.
 *
 * @param lines how many lines of the document it takes, its fences included; 0 without
 * one
 */
record FrontMatter(int lines, Known known, List<DigestIssue> issues) {

	private static final int LONGEST = 64 * 1024;

	private static final int DEEPEST = 10;

	private static final int MOST_ALIASES = 10;

	static boolean isPresent(String text) {
		return fence(text) > 0;
	}

	/** Never throws: faults are issues, and fields without fault are kept. */
	static FrontMatter of(String text) {
		int fence = fence(text);
		if (fence == 0) {
			return new FrontMatter(0, Known.NOTHING, List.of());
		}
		List<DigestIssue> issues = new ArrayList<>();
		String yaml = String.join("\n", text.lines().limit(fence - 1L).skip(1).toList());
		Fields fields = new Fields(issues);
		try {
			Node root = new Yaml(new SafeConstructor(options())).compose(new StringReader(yaml));
			if (root instanceof MappingNode mapping) {
				for (NodeTuple tuple : mapping.getValue()) {
					fields.read(tuple);
				}
			}
			else if (root != null) {
				issues.add(new BadFrontMatter(2, DigestIssue.shorten(yaml), "it has no fields (name: value)."));
			}
		}
		catch (YAMLException ex) {
			issues.add(fault(ex, yaml));
		}
		return new FrontMatter(fence, fields.known(), issues);
	}

	private static BadFrontMatter fault(YAMLException ex, String yaml) {
		if (ex instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
			int line = marked.getProblemMark().getLine();
			String excerpt = yaml.lines().skip(line).findFirst().orElse("");
			return new BadFrontMatter(line + 2, DigestIssue.shorten(excerpt), marked.getProblem() + ".");
		}
		return new BadFrontMatter(2, "", "it is too long, too deep or no text.");
	}

	private static LoaderOptions options() {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(LONGEST);
		options.setNestingDepthLimit(DEEPEST);
		options.setMaxAliasesForCollections(MOST_ALIASES);
		options.setAllowDuplicateKeys(false);
		return options;
	}

	/** The number of the line that closes the front matter; 0 without one. */
	private static int fence(String text) {
		if (!text.startsWith("---")) {
			return 0;
		}
		List<String> lines = text.lines().map(String::stripTrailing).toList();
		if (!lines.get(0).equals("---")) {
			return 0;
		}
		for (int i = 1; i < lines.size(); i++) {
			if (lines.get(i).equals("---") || lines.get(i).equals("...")) {
				return i + 1;
			}
		}
		return 0;
	}

}
