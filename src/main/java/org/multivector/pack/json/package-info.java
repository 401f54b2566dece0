/// **JSON of packs: trees, places in a text, values of the field.** May import: time, geo, text, atlas. Read first: [org.multivector.pack.json.ItemReader].
package org.multivector.pack.json;
