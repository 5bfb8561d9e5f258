package org.postergraph.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.citation.Citation;
import org.postergraph.explore.citation.Citations;
import org.postergraph.explore.paper.PaperItem;
import org.postergraph.explore.paper.Papers;
import org.postergraph.web.ReviewerController.ReviewedPaper;
import org.postergraph.web.format.CitationWriter;
import org.postergraph.web.format.PaperFormat;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Writes the papers of an answer, a list's page or one paper, in any format but JSON. It
 * holds what the answer holds as JSON.
 */
@Component
final class PaperFormatConverter implements HttpMessageConverter<Object> {

	private final Papers papers;

	private final Citations citations;

	PaperFormatConverter(Papers papers, Citations citations) {
		this.papers = papers;
		this.citations = citations;
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
		return (type == Listing.class || type == PaperAlone.class) && mediaType != null
				&& PaperFormat.of(mediaType).filter((format) -> format != PaperFormat.JSON).isPresent();
	}

	@Override
	public List<MediaType> getSupportedMediaTypes() {
		return Stream.of(PaperFormat.values())
			.filter((format) -> format != PaperFormat.JSON)
			.map(PaperFormat::type)
			.toList();
	}

	@Override
	public Object read(Class<? extends Object> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("Papers are written only", message);
	}

	@Override
	public void write(Object answer, @Nullable MediaType type, HttpOutputMessage message) throws IOException {
		PaperFormat format = PaperFormat.of((type != null) ? type : MediaType.ALL)
			.orElseThrow(() -> new HttpMessageNotWritableException("No format of papers: " + type));
		message.getHeaders()
			.setContentType(
					format.isPlainText() ? new MediaType(format.type(), StandardCharsets.UTF_8) : format.type());
		List<Citation> found = this.citations.list(items(answer));
		String base = ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString();
		Writer out = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
		CitationWriter.of(format, base).write(found, answer instanceof PaperAlone, out);
		out.flush();
	}

	private List<PaperItem> items(Object answer) {
		if (answer instanceof PaperAlone alone) {
			return this.papers.listItems(List.of(alone.paper().id()));
		}
		return ((Listing<?>) answer).results().stream().map(PaperFormatConverter::item).toList();
	}

	private static PaperItem item(Object result) {
		return (result instanceof ReviewedPaper reviewed) ? reviewed.paper() : (PaperItem) result;
	}

}
