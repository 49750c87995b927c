import type { APIRoute } from 'astro';
import { fileResponse } from '../offer/file-response.ts';
import { publishedFiles } from '../offer/files.ts';
import type { PublishedFile } from '../publish/file.ts';
import { defaultSite } from '../site/database.ts';
import { fileRoutes } from '../site/routes.ts';

export const getStaticPaths = () => fileRoutes(publishedFiles(defaultSite));

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => fileResponse(props.file);
