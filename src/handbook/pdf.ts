// Writes the handbook as a tagged PDF (PDF/UA-1) with Typst. The template is ours and fixed; the book goes in as data.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EnvironmentError } from "../model/problem.ts";
import { pictureBytes } from "../publish/picture.ts";
import { bookData } from "./book-data.ts";
import type { Book } from "./book.ts";
import { inLetters, lettersOf } from "./font-letters.ts";

const FONTS = ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic", "700Bold", "700Bold_Italic"];

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
}

/** The PDF; the same book gives the same bytes. @throws EnvironmentError when Typst cannot be started or refuses the book */
export async function writePdf(book: Book): Promise<Pdf> {
  // Loaded only when a PDF is made: it is a large program for one kind of computer.
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler").catch((cause: unknown) => {
    throw new EnvironmentError("Typst, which makes the PDF, cannot be started on this computer. Run `npm ci` again; if it fails again, there is no Typst for this kind of computer.", { cause });
  });
  const fonts = FONTS.map((name) => readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`))));
  const known = fonts.map(lettersOf);
  const letters = (text: string): string => inLetters(text, (code) => known.every((has) => has(code)));
  const compiler = NodeCompiler.create({ workspace: fileURLToPath(new URL(".", import.meta.url)), fontArgs: [{ fontBlobs: fonts }] });
  for (const [name, svg] of book.charts) compiler.mapShadow(inMemory(name), Buffer.from(letters(svg)));
  for (const [name, picture] of book.pictures) compiler.mapShadow(inMemory(name), Buffer.from(pictureBytes(picture)));
  try {
    const compiled = compiler.compile({ mainFileContent: readFileSync(fileURLToPath(new URL("book.typ", import.meta.url)), "utf8"), inputs: { book: JSON.stringify(bookData(book, letters)) } });
    const { result } = compiled;
    if (!result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? "Typst does not say why"));
    return { pages: result.numOfPages, bytes: compiler.pdf(result, { pdfStandard: "ua-1", pdfTags: true, creationTimestamp: Date.parse(`${book.day}T00:00:00Z`) / 1000 }) };
  } catch (cause) {
    throw new EnvironmentError("The handbook could not be made as a PDF: Typst refuses it. What was published before is unchanged.", { cause });
  }
}

/** Where the template finds a picture: beside itself, though nothing is written there. */
function inMemory(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
