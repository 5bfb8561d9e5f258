package org.postergraph.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.postergraph.web.format.PaperFormat;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Maps GET to papers that are given in every {@link PaperFormat}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@RequestMapping(method = RequestMethod.GET, produces = { MediaType.APPLICATION_JSON_VALUE, PaperFormat.BIBTEX_TYPE,
		PaperFormat.CSL_TYPE, PaperFormat.RIS_TYPE, PaperFormat.JSONLD_TYPE, PaperFormat.CSV_TYPE })
@interface InPaperFormats {

	/** The path. */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String[] value() default {};

}
