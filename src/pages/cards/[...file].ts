import type { APIRoute } from 'astro';
import type { Distribution } from '../../publish/distribution.ts';
import { fileRoutes } from '../../site/distributions.ts';
import { fileResponse } from '../../site/file-response.ts';

export const getStaticPaths = () => fileRoutes('cards');

export const GET: APIRoute<{ file: Distribution }> = ({ props }) => fileResponse(props.file);
