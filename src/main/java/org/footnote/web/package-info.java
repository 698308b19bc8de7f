/// The only way to the network: polite, bounded, conditional fetching over HTTP.
@NullMarked
package org.footnote.web;

import org.jspecify.annotations.NullMarked;
